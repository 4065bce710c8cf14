// A build leaves the branch out, and with it all of this folder.
if (import.meta.env.DEV) {
  const { mountPlacing } = await import('./place-marks.ts');
  mountPlacing();
}

export {};
