// Sets the chosen theme before the first paint. Without a choice the system decides.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch { /* storage is closed: the system decides */ }
