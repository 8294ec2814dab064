/** Renews the hints for writing beside the editor whenever Wagtail has saved a draft.
    Leans on the event of its autosave and on the place of the form: tests/journeys/browser holds
    its one test. */
document.addEventListener("w-autosave:success", async ({ target }) => {
  const hints = document.querySelector("[data-writing-hints]");
  if (!hints) return;
  const answer = await fetch(new URL("hints/", target.action)).catch(() => null);
  if (answer?.ok) hints.innerHTML = await answer.text();
});
