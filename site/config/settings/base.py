"""Settings of every environment, strict and complete: dev and test loosen, production demands."""

from config import env
from core import logs

BASE_DIR = env.BASE_DIR
SITE_DIR = BASE_DIR / "site"
VAR_DIR = BASE_DIR / "var"

SECRET_KEY = env.text("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS")
DEBUG = False
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS")
BASE_URL = env.text("BASE_URL", "http://localhost:8000").rstrip("/")

INSTALLED_APPS = [
    "demo",
    "desk",
    "home",
    "learningpaths.insights",
    "learningpaths.progress",
    "learningpaths.catalogue",
    "cases",
    "learningpaths.people",
    "core",
    "wagtail.contrib.simple_translation",
    "core.wagtail_apps.LocalesConfig",
    "wagtail.contrib.settings",
    "core.wagtail_apps.RedirectsConfig",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "desk.apps.UsersConfig",
    "core.wagtail_apps.SnippetsConfig",
    "core.wagtail_apps.DocumentsConfig",
    "core.wagtail_apps.ImagesConfig",
    "wagtail.search",
    "core.wagtail_apps.AdminConfig",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "allauth.account",
    "learningpaths.people.allauth_apps.SecondStepConfig",
    "allauth.socialaccount",
    "csp",
    "django.forms",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    # So that no answer leaves without its policies: not a redirect, a file, an error, a probe.
    "core.middleware.HeadersMiddleware",
    "core.middleware.WatchMiddleware",
    "core.middleware.WholePageMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.middleware.TextGZipMiddleware",
    "core.middleware.DrawnWholePageMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "core.middleware.AnswerMiddleware",
    "core.middleware.ShortcutMiddleware",
    # Below what its error pages ask: who is reading, and in which language.
    "core.middleware.BadInputMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "learningpaths.people.middleware.SecondStepMiddleware",
    "learningpaths.catalogue.middleware.StepAddressMiddleware",
    "core.middleware.TemporaryRedirectMiddleware",
    "desk.middleware.ReachMiddleware",
    "desk.middleware.FormMiddleware",
    "desk.middleware.DeletionMiddleware",
    "desk.middleware.ExportMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["core.loaders.Loader", "django.template.loaders.app_directories.Loader"],
                ),
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

# Our templates of the fields of Wagtail's editor, in place of those with inline script.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# Without ATOMIC_REQUESTS: under IMMEDIATE every GET would take SQLite's write lock.
DATABASES = {"default": env.database("DATABASE_URL", "sqlite:///var/db.sqlite3")}
# It loads psycopg, for which a site on SQLite has no use.
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    INSTALLED_APPS.append("django.contrib.postgres")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Shared by all workers of one machine; several machines share a redis://.
CACHES = {"default": env.cache("CACHE_URL", "filecache://var/cache")}
# Mail and the like wait for `manage.py work`; without a worker, the process that asked does them.
HAS_WORKER = env.flag("WORKER")
WORK_ASIDE = True
# Wagtail's search index and references are kept within the request, with or without a worker.
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

vars().update(env.mail("EMAIL_URL", "smtp://localhost:25"))
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("MAIL_FROM", "Dwarsverband <noreply@localhost>")

AUTH_USER_MODEL = "people.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# What an earlier one made is made anew when its owner signs in.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTHENTICATION_BACKENDS = ["learningpaths.people.backends.AccountBackend"]
SESSION_ENGINE = "learningpaths.people.backends"
LOGIN_URL = "people:sign_in"
LOGIN_REDIRECT_URL = "progress:my_learning"
LOGOUT_REDIRECT_URL = "/"

ACCOUNT_ADAPTER = "learningpaths.people.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
# allauth's own also copies the address into a table of its own: an address stands in one place.
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"
# An office stands behind one address, so what counts there is many times what counts for one
# person. m is a minute, h an hour, d a day; who stops for that long may go on.
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",
    "login_failed": "5/5m/key",  # of one account from one address; wrong codes of one account
    "account_failed": "30/h/key",  # of one account from everywhere
    "address_failed": "60/10m/ip",  # of all accounts from one address
    "code_failed": "20/d/key",
    "reset_password": "5/h/key,100/h/ip",
    "reset_password_from_key": "60/m/ip",
}
MFA_ADAPTER = "learningpaths.people.adapters.SecondStepAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_RECOVERY_CODES_SHOW_ONCE = True
# The codes of half a minute ago and of the next one count: clocks differ, and people type.
MFA_TOTP_TOLERANCE = 1

# Signing in with the account of one's work: one OpenID provider, off while it has no address.
SSO_ISSUER = env.text("SSO_ISSUER")
SSO_CLIENT_ID = env.text("SSO_CLIENT_ID")
SSO_CLIENT_SECRET = env.text("SSO_CLIENT_SECRET")
SSO_LABEL = env.text("SSO_LABEL")
SSO_SCOPES = env.words("SSO_SCOPES", "openid,profile,email")
# Hosts that the provider's own description may name besides that of its address.
SSO_HOSTS = env.words("SSO_HOSTS")
SSO_NAME_CLAIMS = env.words("SSO_NAME_CLAIMS", "given_name,family_name")
SSO_DEPARTMENT_CLAIM = env.text("SSO_DEPARTMENT_CLAIM")
SSO_VERIFIES_ADDRESSES = env.flag("SSO_VERIFIES_ADDRESSES")
SSO_ASKS_SECOND_STEP = env.flag("SSO_ASKS_SECOND_STEP")
SSO_NEW_PEOPLE = env.flag("SSO_NEW_PEOPLE")
PASSWORDS = env.flag("PASSWORDS", default=True)
SOCIALACCOUNT_ADAPTER = "learningpaths.people.adapters.WorkAccountAdapter"
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = SOCIALACCOUNT_AUTO_SIGNUP = False

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# What our policies allow besides this host: see core.headers and docs/operations/security.md.
IMAGE_SOURCES = env.words("IMAGE_SOURCES")
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "home.views.csrf_failure"
# A proxy that ends TLS makes Django see http, while browsers say https.
CSRF_TRUSTED_ORIGINS = [BASE_URL]

# A path of a hundred steps posts more fields than Django's thousand.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
LOCALE_PATHS = [SITE_DIR / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = env.folder("STATIC_ROOT", "var/static")
STATICFILES_DIRS = [SITE_DIR / "static"]
MEDIA_URL = env.text("MEDIA_URL", "/media/")
MEDIA_ROOT = env.folder("MEDIA_ROOT", "var/media")
# Where `manage.py backup` puts what it makes; no address of the site leads here.
BACKUP_ROOT = env.folder("BACKUP_ROOT", "var/backups")
BACKUP_ELSEWHERE = env.flag("BACKUP_ELSEWHERE")
STORAGES = {
    "default": env.storage("STORAGE_URL"),
    "staticfiles": {"BACKEND": "core.storage.StaticStorage"},
}

LOGGING = logs.configuration(env.choice("LOG_FORMAT", logs.FORMS))
# A line per request; "-" is how earlier versions were asked for it.
ACCESS_LOG = env.text("ACCESS_LOG") == "-" or env.flag("ACCESS_LOG")
# Whether what a proxy says of a request is believed.
BEHIND_A_PROXY = False
# Who may read the metrics: who knows the token, and who asks from these addresses.
METRICS_TOKEN = env.text("METRICS_TOKEN")
METRICS_ALLOW = env.networks("METRICS_ALLOW")
METRICS_DIR = ""
if METRICS_TOKEN or METRICS_ALLOW:
    METRICS_DIR = str(env.folder("METRICS_DIR", "var/metrics"))
    env.tell("PROMETHEUS_MULTIPROC_DIR", METRICS_DIR)
# Where faults are reported, to a server that understands Sentry, and of which release.
SENTRY_DSN = env.text("SENTRY_DSN")
RELEASE = env.text("RELEASE")

WAGTAIL_SITE_NAME = "Dwarsverband"
WAGTAILADMIN_BASE_URL = BASE_URL
# Who may do everything isn't told of each page that is submitted: that is for final editors.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL
# A password is changed where its attempts are counted; an address, which is the name to sign in
# with, by who manages users.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "core.search"}}
# A file with redirects waits for its second step where every machine finds it.
WAGTAIL_REDIRECTS_FILE_STORAGE = "cache"
# The editor asks nobody outside for pictures, news or embeds.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILEMBEDS_FINDERS = []
# Whose films a reader may play in a page, after a click; others are links.
EMBED_PROVIDERS = env.words("EMBED_PROVIDERS", "youtube,vimeo")
# A password that is passed on says nothing about who reads: pages are private by group.
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}

WAGTAILIMAGES_IMAGE_MODEL = "core.SiteImage"
# No svg: it can carry script.
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpeg", "jpg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILDOCS_DOCUMENT_MODEL = "core.SiteDocument"
# Through our own view, so that a private document stays private wherever it is stored.
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = [
    *["csv", "docx", "ods", "odp", "odt", "pdf", "pptx", "rtf", "txt", "xlsx", "zip"],
    *["m4a", "mp3", "mp4", "vtt", "webm"],
]
# Played in the page; everything else is offered as a download.
WAGTAILDOCS_INLINE_CONTENT_TYPES = ["application/pdf", "text/vtt", "video/mp4", "video/webm"]
# Said by us and not by the machine, whose own list may lack them.
WAGTAILDOCS_CONTENT_TYPES = {
    **{"mp4": "video/mp4", "webm": "video/webm", "vtt": "text/vtt", "pdf": "application/pdf"},
    **{"m4a": "audio/mp4", "mp3": "audio/mpeg", "txt": "text/plain", "csv": "text/csv"},
}
WAGTAILDOCS_MAX_UPLOAD_SIZE = 200 * 1024 * 1024

DEMO_IS_ALLOWED = False
