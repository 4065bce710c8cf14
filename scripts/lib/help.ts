/** Shows a command's help and ends the program, where `--help` or `-h` was given. */
export function helpIfAsked(text: string, args: readonly string[] = process.argv.slice(2)): void {
  if (!args.includes('--help') && !args.includes('-h')) return;
  process.stdout.write(`${text.trim()}\n`);
  process.exit(0);
}
