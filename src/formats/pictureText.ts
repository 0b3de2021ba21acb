import type { Messages } from '../messages/index.ts';
import type { PicturesMessages } from '../messages/pictures/messages.ts';
import type { Graph } from '../model/graph.ts';
import type { MapPicture, PicturedCard } from './mapPicture.ts';
import { roleText } from './roleText.ts';

/**
 * What a picture shows, for who does not see it: each card by number, with who says it, how it stands,
 * and which cards of the picture it supports, speaks against or bears on.
 */
export function pictureText(
  { cards, junctions }: Pick<MapPicture, 'cards' | 'junctions'>,
  graph: Graph<string>,
  words: Messages,
  pictures: PicturesMessages,
): string {
  const shown = new Set(cards.map(({ id }) => id));
  const drawn = new Set(junctions.map(({ id }) => id));
  const line = (card: PicturedCard) => {
    const { id, number, label, line, word, mark, selected } = card;
    const roles = graph
      .argumentsFrom(id)
      .filter((argument) => drawn.has(argument.id))
      .map((argument) => roleText(graph, { id, argument, above: argument.conclusion }, words));
    const context = graph
      .statement(id)
      .bearsOn.filter((other) => shown.has(other))
      .map((above) => roleText(graph, { id, argument: undefined, above }, words));
    const { judging } = words;
    const told = [
      line,
      ...(word === undefined ? [] : [word.toLowerCase()]),
      ...(mark ? [judging.yourMark(judging.marked[mark])] : []),
      ...(selected ? [pictures.selected] : []),
    ].join('; ');
    const does = [...roles, ...context].join('; ');
    return `${number}. ${label} (${told})${does && `: ${does}`}.`;
  };
  const inOrder = cards.toSorted((one, other) => one.number - other.number);
  return [pictures.cards, ...inOrder.map(line)].join('\n');
}
