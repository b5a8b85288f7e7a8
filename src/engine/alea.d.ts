// The alea generator alone: the package's main file would pull in Node's crypto.
declare module 'seedrandom/lib/alea.js' {
  export default function alea(seed: string): () => number;
}
