import { expect, it } from 'vitest';
import type { Report } from '@/lib/content/check/check';
import { formats } from '@/lib/content/check/formats';

const report: Report = {
  files: 3,
  problems: [
    {
      severity: 'error',
      file: 'people/one, two/en.md',
      line: 2,
      column: 1,
      field: 'role',
      code: 'field.wrong',
      params: { found: '100%', how: { code: 'how.line' } },
    },
    {
      severity: 'warning',
      file: 'press/one/es.md',
      line: 1,
      column: 1,
      code: 'rule.untranslated',
      params: { file: 'en.md' },
    },
  ],
};

it('text has a line for each problem, and how many there are', () => {
  expect(formats.text(report, 'ru')).toBe(
    [
      'people/one, two/en.md:2:1 role: значение «100%» здесь не подходит: напишите строку текста',
      'press/one/es.md:1:1 перевода нет: переведите en.md (предупреждение)',
      'Проверено 3 файла: 1 ошибка, 1 предупреждение',
    ].join('\n'),
  );
});

it('annotations name the path from the top of the checkout, and mask what commands are made of', () => {
  expect(formats.github(report, 'en', 'site/content').split('\n').slice(0, 2)).toEqual([
    '::error file=site/content/people/one%2C two/en.md,line=2,col=1,title=role::“100%25” cannot stand here: write a line of text',
    '::warning file=site/content/press/one/es.md,line=1,col=1::is missing: translate en.md',
  ]);
});

it('JSON holds codes and parameters for programs, and the sentence for whoever reads it', () => {
  const { files, problems } = JSON.parse(formats.json(report, 'es'));
  expect(files).toBe(3);
  expect(problems[1]).toEqual({ ...report.problems[1], message: 'falta: traduzca en.md' });
});
