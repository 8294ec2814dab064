/** A `<details>` menu that closes on Escape, giving the focus back, and on a click outside. */
export default function menu(details) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.firstElementChild.focus();
  });
  document.addEventListener("click", (event) => {
    if (!details.contains(event.target)) details.open = false;
  });
}
