import type { Subject } from './subject.ts';

/** Subjects by name; each is loaded alone, for its own process. */
export const SUBJECTS = {
  bodies: async (): Promise<Subject> => (await import('./bodies.ts')).bodies,
  heads: async (): Promise<Subject> => (await import('./heads.ts')).heads,
  strings: async (): Promise<Subject> => (await import('./strings.ts')).strings,
  kills: async (): Promise<Subject> => (await import('./kills.ts')).kills,
} as const;

export type SubjectName = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as SubjectName[];
