/**
 * A search form of which the field suggests while somebody types: a combobox, with a list of
 * options that the server renders. Arrows walk through it, Enter follows, Escape closes it.
 */
export default function suggest(form) {
  const field = form.querySelector("[type=search]");
  const told = form.querySelector("[role=status]");
  const holder = told.nextElementSibling;
  let options = [];
  let chosen = -1;
  let waiting;

  field.autocomplete = "off";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", holder.id);
  field.setAttribute("aria-expanded", "false");

  function show(html = "") {
    holder.innerHTML = html;
    options = [...holder.querySelectorAll("[role=option]")];
    told.textContent = holder.firstElementChild?.dataset.told ?? "";
    field.setAttribute("aria-expanded", options.length > 0);
    choose(-1);
  }

  function choose(index) {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = index;
    options[chosen]?.setAttribute("aria-selected", "true");
    options[chosen]?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[chosen]?.id ?? "");
  }

  async function ask(q) {
    const response = await fetch(`${form.dataset.source}?${new URLSearchParams({ q })}`);
    const html = response.ok ? await response.text() : "";
    if (field.value === q && document.activeElement === field) show(html);
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask(field.value).catch(() => show()), 200);
  });
  field.addEventListener("blur", () => show());
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && options.length) choose((chosen + 1) % options.length);
    else if (event.key === "ArrowUp" && options.length) choose((chosen < 1 ? options.length : chosen) - 1);
    else if (event.key === "Enter" && options[chosen]) location.assign(options[chosen].dataset.address);
    else if (event.key === "Escape" && options.length) show();
    else return;
    event.preventDefault();
  });
  // Before a click the field would lose the focus, and with it the list would go.
  holder.addEventListener("mousedown", (event) => event.preventDefault());
  holder.addEventListener("click", ({ target }) => {
    const address = target.closest("[role=option]")?.dataset.address;
    if (address) location.assign(address);
  });
}
