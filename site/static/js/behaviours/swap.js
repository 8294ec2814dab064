/**
 * A form that htmx sends. What can't be swapped in its place (a refusal, a sign-in page after the
 * session ended, no network) is sent again as an ordinary form, so that its page is shown whole.
 * Sending twice is safe: the services behind these forms change nothing the second time.
 */
export default function swap(form) {
  form.addEventListener("htmx:before:response", (event) => {
    const { raw } = event.detail.ctx.response;
    if ((raw.ok || raw.status === 422) && !raw.redirected) return;
    event.preventDefault();
    form.submit();
  });
  form.addEventListener("htmx:error", () => form.submit());
}
