import { expect, test } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { questionsOf, withQuestions } from './askedQuestions.ts';

test('a map can be sent without its questions, and is whole again with them', () => {
  const bare = withQuestions(map, {});
  expect(bare.arguments.flatMap(({ questions }) => questions)).toEqual([]);
  expect(withQuestions(bare, questionsOf(map)).arguments).toEqual(map.arguments);
});
