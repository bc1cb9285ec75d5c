import { join, relative } from 'node:path';
import type { Locale } from '../../i18n/locales';
import { problemSentence } from '../../i18n/problem-messages';
import { problemLine, problemMessage } from '../problem';
import type { CheckedProblem, Report } from './check';

type Write = (report: Report, locale: Locale, content: string) => string;

/** The forms in which a report is written: for people, for programs, and for the pages of a pull request. */
export const formats = {
  text: (report: Report, locale: Locale): string =>
    [...report.problems.map((problem) => textLine(problem, locale)), summary(report, locale)].join('\n'),
  json: (report, locale) =>
    JSON.stringify(
      {
        files: report.files,
        problems: report.problems.map((each) => ({ ...each, message: problemMessage(each, locale) })),
      },
      undefined,
      2,
    ),
  github: (report, locale, content) =>
    [...report.problems.map((problem) => annotation(problem, locale, content)), summary(report, locale)].join('\n'),
} satisfies Record<string, Write>;

export type Format = keyof typeof formats;

function textLine(problem: CheckedProblem, locale: Locale): string {
  const line = problemLine(problem, locale);
  return problem.severity === 'error' ? line : `${line} (${problemSentence({ code: 'report.warning' }, locale)})`;
}

function summary({ files, problems }: Report, locale: Locale): string {
  if (problems.length === 0) return problemSentence({ code: 'report.clean', params: { files } }, locale);
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const params = { files, warnings, errors: problems.length - warnings };
  return problemSentence({ code: 'report.found', params }, locale);
}

/** A workflow command: GitHub shows it at that line, by its path from the top of the checkout. */
function annotation(problem: CheckedProblem, locale: Locale, content: string): string {
  const { severity, file, line, column, field } = problem;
  const properties = { file: relative('.', join(content, file)), line, col: column, ...(field && { title: field }) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::${severity} ${written.join(',')}::${escaped(problemMessage(problem, locale), /[%\r\n]/g)}`;
}

const escaped = (text: string, signs: RegExp) => text.replace(signs, (sign) => encodeURIComponent(sign));
