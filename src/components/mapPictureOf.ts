import { cardLine } from '../formats/cardLine.ts';
import type { MapPicture, PicturedJunction } from '../formats/mapPicture.ts';
import { legendOf } from '../formats/pictureLegend.ts';
import type { PictureWords } from '../formats/pictureSvg.ts';
import { pictureText } from '../formats/pictureText.ts';
import { picturesMessages } from '../messages/pictures/index.ts';
import type { Argument } from '../model/argumentMap.ts';
import { neighbourhood } from '../model/neighbourhood.ts';
import { balancesAt } from '../reasoning/balances.ts';
import { boundsOf } from '../state/picture.svelte.ts';
import type { App } from './app.ts';

/** What is seen of the map now, all of it, wherever the reader looks at it from. */
export function mapPictureOf({ explorer, judging, picture }: App): MapPicture {
  const { selected } = explorer.sight;
  const near = selected === undefined ? undefined : neighbourhood(explorer.graph, selected);
  const recedes = (id: string) => near !== undefined && !near.has(id);
  const { outcomes } = judging.evaluation;
  const { nodes } = picture.drawing;

  const junctionOf = (argument: Argument<string>): PicturedJunction => {
    const { id, kind, premises } = argument;
    const verdict = outcomes.get(id)?.verdict;
    const unsettled =
      verdict === 'contested' && premises.some((one) => judging.wordOf(one) === 'contested');
    const balances = kind === 'against' ? balancesAt(judging.evaluation, id) : [];
    const open = balances.some(({ stronger }) => stronger === undefined);
    return {
      ...{ id, kind, selected: selected === id, recedes: recedes(id) },
      linked: premises.length > 1,
      partial: premises.some((one) => !explorer.visible.has(one)),
      look:
        verdict === undefined
          ? 'apart'
          : verdict === 'falls'
            ? 'falls'
            : unsettled
              ? 'unsettled'
              : 'plain',
      weighed: balances.length === 0 ? undefined : open ? 'balance' : 'decided',
    };
  };

  return {
    nodes,
    positions: picture.positions,
    cards: nodes
      .filter(({ kind }) => kind === 'card')
      .map(({ id }) => {
        const statement = explorer.graph.statement(id);
        const { number, label, origin, hasLater } = statement;
        const word = judging.wordOf(id);
        return {
          ...{ id, number, label, origin, hasLater },
          line: cardLine(statement, explorer.map, explorer.words),
          standing: judging.standingOf(id),
          word: word && explorer.words.judging.words[word],
          mark: judging.markOf(id),
          side: explorer.sides.get(id),
          selected: selected === id,
          recedes: recedes(id),
        };
      }),
    junctions: nodes
      .filter(({ kind }) => kind === 'junction')
      .map(({ id }) => junctionOf(explorer.graph.argument(id))),
    links: picture.links.map(({ d, points, source, target, role }) => {
      const step = role === 'premise' ? target : source;
      const argument = role === 'context' ? undefined : explorer.graph.argument(step);
      const fails = (outcomes.get(source)?.verdict ?? 'falls') === 'falls';
      return {
        ...{ d, points, source, target, role },
        kind: argument?.kind ?? 'context',
        recedes: (argument !== undefined && fails) || recedes(source) || recedes(target),
      };
    }),
    bounds: boundsOf(nodes, picture.positions, picture.links),
  };
}

/**
 * What is told with a picture of the map.
 *
 * @param address where the map can be found, if it is known
 */
export function pictureWordsOf(
  { explorer }: App,
  picture: MapPicture,
  address: string | undefined,
): PictureWords {
  const { map, words, language, graph } = explorer;
  const pictures = picturesMessages[language];
  return {
    language,
    title: pictures.title(map.title, picture.cards.length),
    description: pictureText(picture, graph, words, pictures),
    legend: legendOf(picture, words),
    credit: [
      words.brand,
      map.title,
      pictures.version(map.version),
      pictures.licence,
      ...(address === undefined ? [] : [address]),
    ].join(' · '),
  };
}
