import { expect, it } from 'vitest';
import { makePhotograph } from '../../../../lib/desk/client/photographs/make-photograph';
import { beginPhotograph } from '../../../../lib/desk/client/photographs/new-photograph';

const inspection = { width: 600, height: 400, ending: '.jpg', likeness: '00000000ffffffff', said: {}, warnings: [] };
const photograph = () => beginPhotograph(new File([''], 'roof.jpg'), inspection, 'en', []);

/** A server that refuses one of the steps. */
function refusing(refused: string) {
  const asked: string[] = [];
  const step = (name: string) => {
    asked.push(name);
    if (name === refused) throw new Error(`${name} is refused`);
  };
  return {
    asked,
    request: async <Data>(method: string, path: string): Promise<Data> => {
      step(`${method} ${path}`);
      return { files: {} } as Data;
    },
    sendFile: async (path: string) => step(`picture ${path}`),
  };
}

it.each(['picture /items/stills/roof/pictures/roof.jpg', 'PUT /items/stills/roof/en'])(
  'an item of a photograph that fails at %s does not stay half made',
  async (refused) => {
    const server = refusing(refused);
    await expect(makePhotograph(server, photograph(), { credit: '', usage: '' }, 10)).rejects.toThrow(refused);
    expect(server.asked.at(-1)).toBe('DELETE /items/stills/roof');
  },
);

it('an item that could not be begun is not taken away', async () => {
  const server = refusing('POST /items');
  await expect(makePhotograph(server, photograph(), { credit: '', usage: '' }, 10)).rejects.toThrow('POST');
  expect(server.asked).toEqual(['POST /items']);
});
