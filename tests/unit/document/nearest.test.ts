import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/document/nearest.ts';

const FIELDS = ['title', 'description', 'topics', 'publishedAt', 'updatedAt', 'author', 'draft'];

describe('nearest', () => {
  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['tittle', 'title'],
    ['topic', 'topics'],
    ['desciption', 'description'],
    ['publishAt', 'publishedAt'],
    ['updateAt', 'updatedAt'],
    ['autor', 'author'],
  ])('of %s is %s', (typed, expected) => {
    expect(nearest(typed, FIELDS)).toBe(expected);
  });

  test.each(['summary', 'tags', 'image', 'x', ''])('of %j is nothing', (typed) => {
    expect(nearest(typed, FIELDS)).toBeUndefined();
  });

  test.each(['div', 'br', 'p', 'a'])('of the short %j is not a short name it shares nothing with', (typed) => {
    expect(nearest(typed, ['Ui'])).toBeUndefined();
  });

  test('of several that are near is the nearest', () => {
    expect(nearest('steps', ['Step', 'Steps'])).toBe('Steps');
    expect(nearest('step', ['Steps', 'Step'])).toBe('Step');
  });

  test('of several that are as near is the first', () => {
    expect(nearest('topicz', ['topics', 'topicx'])).toBe('topics');
  });

  test('among no names is nothing', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});
