/**
 * `npm run train`: makes the people model. `npm run train -- stories`: fits the weights by which stories are grouped;
 * `npm run train -- names`: those by which names are told from places' and bodies'; `npm run train -- salience`: those by which
 * facts are shown; `npm run train -- news-words`: counts the common words of each language.
 */
if (process.argv[2] === 'stories') await import('./stories/fit-similarity');
else if (process.argv[2] === 'names') await import('./names/fit-names');
else if (process.argv[2] === 'salience') await import('./salience/fit-salience');
else if (process.argv[2] === 'news-words') await import('./stories/count-news-words');
else if (process.argv[2] === 'people') await import('./languages/train-language');
else await import('./train');
