declare module 'hyco-https' {
  export function createRelayToken(
    uri: string,
    keyName: string,
    key: string,
    expirationSeconds?: number,
  ): string;
}

declare module 'libqp' {
  export function encode(buffer: Buffer | string): string;
  export function wrap(text: string, lineLength?: number): string;
}

declare module 'he' {
  interface Options {
    readonly useNamedReferences?: boolean;
    readonly decimal?: boolean;
  }
  const he: { escape(text: string): string; encode(text: string, options?: Options): string };
  export default he;
}

declare module 'tar-stream' {
  interface Pack extends AsyncIterable<Buffer> {
    entry(header: { name: string }, content: string | Buffer): void;
    finalize(): void;
  }
  export function pack(): Pack;
}
