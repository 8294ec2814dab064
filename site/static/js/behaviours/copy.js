/** A button that copies a text, with the word that says so beside it; hidden where it can't. */
export default function copy(element) {
  if (!navigator.clipboard) return;
  element.hidden = false;
  const [button, status] = element.children;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(element.dataset.text);
    status.textContent = element.dataset.done;
  });
}
