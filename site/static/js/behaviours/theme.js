/** The choice between light, dark and what the system has; kept in this browser only. */
export default function theme(fieldset) {
  const root = document.documentElement;

  fieldset.hidden = false;
  fieldset.querySelector(`[value="${root.dataset.theme || "system"}"]`).checked = true;
  fieldset.addEventListener("change", ({ target }) => {
    const isChosen = target.value !== "system";
    if (isChosen) root.dataset.theme = target.value;
    else delete root.dataset.theme;
    try {
      if (isChosen) localStorage.setItem("theme", target.value);
      else localStorage.removeItem("theme");
    } catch { /* storage is closed: the choice lasts as long as this page */ }
  });
}
