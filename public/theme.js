// Runs before the first paint, so that a chosen theme never flashes. The switch itself is in the page's own script.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the system's theme holds.
}
