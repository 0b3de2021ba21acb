import type { CardSizes } from '../../src/layout/drawing.ts';
import { cardLine } from '../../src/formats/cardLine.ts';
import { cardQuotation } from '../../src/formats/cardQuotation.ts';
import { messages } from '../../src/messages/index.ts';
import type { ArgumentMap, Statement } from '../../src/model/argumentMap.ts';
import { localise } from '../../src/model/localise.ts';
import { languages, type Language } from '../../src/model/text.ts';
import { cardSize, type CardFonts, type CardText } from './cardSize.ts';
import { faces } from '../fonts/faces.ts';
import { labelsOf } from '../fonts/sample.ts';
import { standInMetrics } from '../fonts/standInMetrics.ts';
import { fontMetrics, type TextMeasure } from './fontMetrics.ts';

/** The size of each statement's card: what the longer of its languages needs. */
export function cardSizes(map: ArgumentMap): CardSizes {
  const fonts = {
    label: fontMetrics('source-serif-4', 600),
    standIn: standInFor('source-serif-4', 600, labelsOf(map)),
    text: fontMetrics('source-sans-3', 400),
    quote: fontMetrics('source-serif-4', 400, 'italic'),
  };
  const localised = languages.map((language) => ({ language, map: localise(map, language) }));
  return Object.fromEntries(
    map.statements.map(({ id }, i) => [
      id,
      cardSize(
        localised.flatMap(({ language, map }) => {
          const statement = map.statements[i];
          return statement ? [cardText(statement, map, language, fonts)] : [];
        }),
        fonts,
      ),
    ]),
  );
}

/** The widths of what stands in for a shipped font, as the style sheet sets it for these texts. */
function standInFor(folder: string, weight: number, sample: readonly string[]): TextMeasure {
  const face = faces.find((one) => one.folder === folder && one.weight === weight);
  if (!face) throw new Error(`"${folder}" of weight ${weight} is not shipped.`);
  const { sizeAdjust } = standInMetrics(face, sample);
  const { measuredBy } = face.standIn;
  const measure = fontMetrics(measuredBy.folder, measuredBy.weight, measuredBy.style);
  return (text) => sizeAdjust * measure(text);
}

/** What a card says with the verdict on it that takes the most room. */
function cardText(
  statement: Statement<string>,
  map: ArgumentMap<string>,
  language: Language,
  { text }: CardFonts,
): CardText {
  const words = messages[language];
  const [widest = ''] = Object.values(words.judging.words).sort((a, b) => text(b) - text(a));
  const quotation = cardQuotation(statement, map, words, language);
  return {
    label: statement.label,
    source: `${widest}\u00a0· ${cardLine(statement, map, words)}`,
    claim: statement.text,
    quotes: quotation ? [quotation.quote, quotation.translation ?? ''].filter(Boolean) : [],
  };
}
