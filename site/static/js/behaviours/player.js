/** A film of another site: fetched from there only when the reader asks for it. */
export default function player(element) {
  const [button] = element.querySelectorAll("button");
  button.hidden = false;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.className = "player__frame";
    // YouTube plays nothing for who doesn't say on which site it stands: the site, not the page.
    frame.referrerPolicy = "strict-origin";
    frame.sandbox = "allow-presentation allow-same-origin allow-scripts";
    frame.src = element.dataset.address;
    frame.title = element.dataset.title;
    element.querySelector("[data-consent]").remove();
    element.prepend(frame);
    frame.focus();
  });
}
