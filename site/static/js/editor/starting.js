/** Starts the fields of Wagtail's editor from data instead of inline scripts, which our policy
    refuses: the name of what starts a field, and its arguments. See desk/starting.py. */
const KNOWN = new Set([
  ...["createTaskChooser", "initDateChooser", "initDateTimeChooser", "initTimeChooser"],
  ...["Chooser", "DocumentChooser", "ImageChooser", "PageChooser", "SnippetChooser"],
  ...["InlinePanel", "MultipleChooserPanel"],
]);
const waiting = new Set();

function start(controller) {
  const { nameValue: name, argumentsValue: values } = controller;
  const starter = KNOWN.has(name) ? window[name] : undefined;
  if (!starter) return false;
  // Functions start a field; the others are classes.
  if (/^(?:create|init)/.test(name)) starter(...values);
  else Reflect.construct(starter, values);
  controller.element.remove();
  return true;
}

window.wagtail.app.register(
  "start",
  class extends window.StimulusModule.Controller {
    static values = { arguments: Array, name: String };

    connect() {
      if (!start(this)) waiting.add(this);
    }

    disconnect() {
      waiting.delete(this);
    }
  },
);

/** In a window the field comes in before the script that makes it. */
function startWaiting({ target }) {
  if (target.localName !== "script") return;
  for (const controller of waiting) if (start(controller)) waiting.delete(controller);
}

document.addEventListener("load", startWaiting, { capture: true });

/** jQuery fetches a script of a window and runs it inline; this lets the browser load it. */
window.jQuery.ajaxPrefilter("script", (options) => {
  options.crossDomain = true;
});
