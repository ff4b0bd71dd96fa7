/** `npm run train`: makes the people model. `npm run train -- stories`: fits the weights by which stories are grouped. */
if (process.argv[2] === 'stories') await import('./stories/fit-similarity');
else await import('./train');
