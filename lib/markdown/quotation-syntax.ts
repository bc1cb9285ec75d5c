import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    placedQuotation: 'placedQuotation';
    placedQuotationBracket: 'placedQuotationBracket';
    placedQuotationId: 'placedQuotationId';
  }
}

const beginning = '[[quote:';
const end = ']]';

/** The one reader of the marker: a block of Markdown, like a heading, which therefore never stands in code. */
export const quotationSyntax: Extension = {
  flow: { [beginning.charCodeAt(0)]: { name: 'placedQuotation', tokenize } },
};

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  /** Below a line of a paragraph it is one more line of it. */
  const { interrupt } = this;
  return function start(code) {
    if (interrupt) return nok(code);
    effects.enter('placedQuotation');
    return word(beginning, spaces(idStart))(code);
  };

  /** Takes the very characters of a word. */
  function word(characters: string, next: State): State {
    const take =
      (rest: string): State =>
      (code) => {
        if (rest === '') {
          effects.exit('placedQuotationBracket');
          return next(code);
        }
        if (code !== rest.charCodeAt(0)) return nok(code);
        effects.consume(code);
        return take(rest.slice(1));
      };
    return (code) => {
      effects.enter('placedQuotationBracket');
      return take(characters)(code);
    };
  }

  function spaces(next: State): State {
    return function space(code) {
      if (!isSpace(code)) return next(code);
      effects.enter('whitespace');
      effects.consume(code);
      effects.exit('whitespace');
      return space;
    };
  }

  function idStart(code: Code): State | undefined {
    if (!isOfId(code)) return nok(code);
    effects.enter('placedQuotationId');
    return id(code);
  }

  function id(code: Code): State | undefined {
    if (isOfId(code)) {
      effects.consume(code);
      return id;
    }
    effects.exit('placedQuotationId');
    return spaces(word(end, markerEnd))(code);
  }

  function markerEnd(code: Code): State | undefined {
    effects.exit('placedQuotation');
    return spaces(lineEnd)(code);
  }

  function lineEnd(code: Code): State | undefined {
    return isLineEnd(code) ? ok(code) : nok(code);
  }
}

/** Markdown's parser gives line ends and tabs as negative codes, and null for the end of the text. */
const isLineEnd = (code: Code): boolean => code === null || code < -2;
const isSpace = (code: Code): boolean => code !== null && (code === 32 || code === -1 || code === -2);
const isOfId = (code: Code): boolean => code !== null && code > 32 && code !== end.charCodeAt(0);
