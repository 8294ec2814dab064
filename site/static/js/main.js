import { connectAll } from "./connect.js";

// Each is fetched by a page that asks for it, and by no other.
const behaviours = {
  copy: () => import("./behaviours/copy.js"),
  "in-place": () => import("./behaviours/in-place.js"),
  live: () => import("./behaviours/live.js"),
  menu: () => import("./behaviours/menu.js"),
  player: () => import("./behaviours/player.js"),
  print: () => import("./behaviours/print.js"),
  suggest: () => import("./behaviours/suggest.js"),
  swap: () => import("./behaviours/swap.js"),
  theme: () => import("./behaviours/theme.js"),
};

connectAll(behaviours);
document.addEventListener("htmx:after:process", () => connectAll(behaviours));
