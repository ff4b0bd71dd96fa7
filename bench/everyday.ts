export { bench } from './everyday/bench';
