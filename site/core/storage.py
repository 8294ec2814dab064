from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Hash and compress every static file, and follow `import` inside ES modules too."""

    support_js_module_import_aggregation = True
