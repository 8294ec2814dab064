/**
 * A form that asks for this page again: shows the answer in place, so that nobody loses their place.
 * `data-parts` names the elements that change; the address follows, to be shared or printed.
 */
export default function inPlace(form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    try {
      const response = await fetch(address);
      const answer = new DOMParser().parseFromString(await response.text(), "text/html");
      const focused = document.activeElement.id;
      for (const id of form.dataset.parts.split(" ")) {
        document.getElementById(id).replaceChildren(...answer.getElementById(id).childNodes);
      }
      document.getElementById(focused)?.focus();
      history.replaceState(null, "", address);
    } catch {
      form.submit();
    }
  });
}
