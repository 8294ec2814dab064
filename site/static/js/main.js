import { connectAll } from "./connect.js";
import live from "./behaviours/live.js";
import menu from "./behaviours/menu.js";
import print from "./behaviours/print.js";
import suggest from "./behaviours/suggest.js";
import swap from "./behaviours/swap.js";
import theme from "./behaviours/theme.js";

const behaviours = { live, menu, print, suggest, swap, theme };

connectAll(behaviours);
document.addEventListener("htmx:after:process", () => connectAll(behaviours));
