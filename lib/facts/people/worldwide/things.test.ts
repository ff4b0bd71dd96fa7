import { describe, expect, it } from 'vitest';
import { people as es } from '../../../languages/es/people';
import { marked } from '../testing/marked';
import { thingsIn } from './things';

/** The marked names that are taken for things. */
function thingsOf(...texts: string[]): string[] {
  const { tokens, spans, nameOf, people } = marked(texts, es);
  return spans.filter(thingsIn(tokens, spans, people)).map(nameOf);
}

describe('things that are called like people', () => {
  it('are towns and firms in the tables', () => {
    expect(thingsOf('Llegó a [Buenos Aires] con [Ana Ruiz].')).toEqual(['Buenos Aires']);
    expect(thingsOf('Trabajó para [Goldman Sachs] y [Juan Sol].')).toEqual(['Goldman Sachs']);
    // A town may be called like somebody.
    expect(thingsOf('Allí habló [Santiago Ruiz].', 'Vive en [Juan Aldama].')).toEqual([]);
  });

  it('are firms of one word, unless it is a name or what is beside it is said of people', () => {
    expect(thingsOf('La nube de [Snapchat] creció.')).toEqual(['Snapchat']);
    expect(thingsOf('La carta de [Petrobras] a [Jasmine].')).toEqual(['Petrobras']);
    expect(thingsOf('El ministro [Snapchat] creció.', '[Snapchat] dijo que no.')).toEqual([]);
    expect(thingsOf('«No», dijo [Snapchat].', 'El señor [Snapchat] creció.')).toEqual([]);
  });

  it('end in an English word for a thing, or have one behind them', () => {
    expect(thingsOf('El disco de [Fenty Records] salió.')).toEqual(['Fenty Records']);
    expect(thingsOf('La [Walt Disney] Theatrical Productions abrió.')).toEqual(['Walt Disney']);
    expect(thingsOf('Tocó en el Royal [Albert] Hall.')).toEqual(['Albert']);
    expect(thingsOf('El [Castle] abrió.', '[Castle]')).toEqual([]);
    expect(thingsOf('La actriz [Rebecca Hall] llegó.', 'Vio a [Ana Ruiz] park.')).toEqual([]);
    expect(thingsOf('Habló [Ana Ruiz]. Park cerró.', 'Habló [Ana Ruiz]', 'Park cerró.')).toEqual([]);
    expect(thingsOf('Vio a [Ana Ruiz] Desde El Park.')).toEqual([]);
  });

  it('are full names alone in quotation marks, which the article has nowhere else', () => {
    expect(thingsOf('La novela «[Harry Potter]» salió.')).toEqual(['Harry Potter']);
    expect(thingsOf('La novela "[Harry Potter]" salió.', 'Vino [Harry Potter].')).toEqual([]);
    expect(thingsOf('El apodo "[Pocho]" quedó.', 'El «Wujo» [Pau Sol] «Ufo» y "[Pau Mar] salió".')).toEqual([]);
  });
});
