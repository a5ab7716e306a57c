/**
 * Azurite, Microsoft's storage emulator, as a child process: in memory, on ports the system picks, with one account of
 * our own. It signs and checks tokens by Microsoft's code, not ours.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const ACCOUNT = 'contosodata7';
export const ACCOUNT_KEY = createHash('sha512').update('the oracle account').digest('base64');

export type Scheme = 'http' | 'https';
export type StorageService = 'blob' | 'queue' | 'table';

export interface Azurite {
  readonly scheme: Scheme;
  /** `http://127.0.0.1:35389/contosodata7` */
  readonly endpoints: Readonly<Record<StorageService, string>>;
  /** The certificate to trust, of the server that speaks HTTPS. */
  readonly certificate: string | undefined;
  stop(): Promise<void>;
}

/** With `https` it also takes Entra's tokens, without asking Entra (`--oauth basic` checks no signature). */
export async function startAzurite(scheme: Scheme): Promise<Azurite> {
  const workspace = mkdtempSync(join(tmpdir(), 'sasguard-azurite-'));
  const tls = scheme === 'https' ? makeCertificate(workspace) : null;
  const server = spawn(
    process.execPath,
    [
      join(installed(), 'dist/src/azurite.js'),
      ...['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry', '--silent'],
      ...['--blobPort', '0', '--queuePort', '0', '--tablePort', '0'],
      ...(tls === null ? [] : ['--cert', tls.certificate, '--key', tls.key, '--oauth', 'basic']),
    ],
    {
      cwd: workspace,
      env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${ACCOUNT_KEY}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // A run that is broken off must leave neither a server nor a folder behind.
  process.once('exit', () => {
    server.kill('SIGKILL');
    rmSync(workspace, { recursive: true, force: true });
  });
  const stop = async () => {
    await ended(server);
    rmSync(workspace, { recursive: true, force: true });
  };
  try {
    return {
      scheme,
      endpoints: await listening(server),
      certificate: tls === null ? undefined : readFileSync(tls.certificate, 'utf8'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The SDKs hand `tlsOptions` on to their pipeline; the storage ones do so without a word of it in their types. */
export function trusting({ certificate }: Azurite) {
  return { userAgentOptions: {}, ...(certificate === undefined ? {} : { tlsOptions: { ca: certificate } }) };
}

/** Where the package lies; the gaps cite its files. */
export function installed(): string {
  return dirname(createRequire(import.meta.url).resolve('azurite/package.json'));
}

/** Node.js can make a key but no certificate, and OpenSSL is on every machine that has git. */
function makeCertificate(directory: string): { certificate: string; key: string } {
  const certificate = join(directory, 'certificate.pem');
  const key = join(directory, 'key.pem');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  return { certificate, key };
}

function listening(server: ChildProcess): Promise<Azurite['endpoints']> {
  return new Promise((resolve, reject) => {
    const endpoints: Partial<Record<StorageService, string>> = {};
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      for (const [, service, origin] of said.matchAll(
        /Azurite (\w+) service is successfully listening at (\S+)/g,
      ))
        endpoints[service?.toLowerCase() as StorageService] = `${origin}/${ACCOUNT}`;
      const { blob, queue, table } = endpoints;
      if (blob !== undefined && queue !== undefined && table !== undefined) resolve({ blob, queue, table });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Azurite ended with ${code}: ${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.kill('SIGKILL'), 5_000);
    server.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    server.kill('SIGTERM');
  });
}
