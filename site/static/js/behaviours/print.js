/** A button that prints the page; hidden where it could do nothing. */
export default function print(button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
