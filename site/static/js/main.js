import { connectAll } from "./connect.js";
import copy from "./behaviours/copy.js";
import menu from "./behaviours/menu.js";
import print from "./behaviours/print.js";
import swap from "./behaviours/swap.js";
import theme from "./behaviours/theme.js";

const behaviours = { copy, menu, print, swap, theme };

connectAll(behaviours);
document.addEventListener("htmx:after:process", () => connectAll(behaviours));
