export const DEFAULT_SAMPLE = { url: 'http://harbour-post.test/thousands-leave-homes-below-leaking-dam.html' };
