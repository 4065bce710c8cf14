type Theme = 'light' | 'dark';

const KEY = 'theme';

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be refused (private mode); the choice then lasts for this page.
  }
}

/** Shows the switch and lets it change the theme; its text names what a press will give. */
function mount(button: HTMLButtonElement): void {
  const label = (): void => {
    button.textContent = isDark() ? 'Nền sáng' : 'Nền tối';
  };
  button.addEventListener('click', () => {
    const theme: Theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    remember(theme);
    label();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
  label();
  button.hidden = false;
}

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
if (button) mount(button);
