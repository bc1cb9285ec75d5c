import { expect, test } from 'vitest';
import { fold } from '../../../lib/search/fold';
import { soundOf } from '../../../lib/search/sound';

const sound = (word: string) => soundOf(fold(word));

test.each([
  ['Yegor', 'Егор'],
  ['Juárez', 'Хуарес'],
  ['Miguel', 'Мигель'],
  ['Sergei', 'Sergey', 'Сергей'],
  ['Tsvetaev', 'Tsvetayev', 'Цветаев'],
  ['Zhanna', 'Жанна'],
  ['Shchukin', 'Schukin', 'Щукин'],
  ['Khorolets', 'Horolets', 'Хоролец'],
  ['Qunanbay', 'Kunanbai', 'Құнанбай'],
  ['Hernández', 'Эрнандес'],
  ['Quique', 'Kike', 'Кике'],
  ['Llorente', 'Lorente', 'Лоренте'],
  ['Max', 'Макс'],
  ['Sofiya', 'Sofia', 'София'],
])('%s and %s sound alike', (...spellings) => {
  expect(new Set(spellings.map(sound)).size).toBe(1);
});

test.each([
  ['Anton', 'Anna'],
  ['Pérez', 'Peris'],
  ['Иван', 'Илан'],
])('%s and %s do not', (one, other) => {
  expect(sound(one)).not.toBe(sound(other));
});
