/**
 * `npm run train`: makes the people model. `npm run train -- stories`: fits the weights by which stories are
 * grouped; `npm run train -- names` those by which names are told from places' and bodies'.
 */
if (process.argv[2] === 'stories') await import('./stories/fit-similarity');
else if (process.argv[2] === 'names') await import('./names/fit-names');
else await import('./train');
