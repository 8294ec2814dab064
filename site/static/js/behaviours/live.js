/**
 * A form that filters a list. A change shows the page it leads to in place: every `data-live` part
 * is replaced by its namesake there, so the focus stays, and the number in `role="status"` is told.
 * When that fails, the form is sent as any other.
 */
export default function live(form) {
  const parts = (root) => [...root.querySelectorAll("[data-live]")];
  const results = document.getElementById("results");
  let latest;

  async function show() {
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    const url = `${form.getAttribute("action")}?${new URLSearchParams(chosen)}`;
    latest = url;
    results.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(url);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (latest !== url) return;
      const fresh = parts(page);
      const present = parts(document);
      if (!response.ok || fresh.length !== present.length) throw new Error(url);
      present.forEach((part, index) => part.replaceChildren(...fresh[index].childNodes));
      history.replaceState(null, "", url);
      results.removeAttribute("aria-busy");
    } catch {
      if (latest === url) form.submit();
    }
  }

  for (const control of form.elements) control.addEventListener("change", show);
}
