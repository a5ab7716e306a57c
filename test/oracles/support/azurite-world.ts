/**
 * What stands in the account the tokens are tried on, and how it is put back after an operation that was let through.
 * All of it is done with the account's key by Azure's SDKs.
 */
import { AzureNamedKeyCredential, TableClient, TableServiceClient } from '@azure/data-tables';
import { type BlobClient, BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { StorageSharedKeyCredential as QueueKeyCredential, QueueServiceClient } from '@azure/storage-queue';
import { ACCOUNT, ACCOUNT_KEY, type Azurite, trusting } from './azurite.ts';

/** Stored access policies, by name; a token that names `nobody` names one that does not exist. */
export const POLICIES = {
  readers: { rights: { container: 'rl', queue: 'r', table: 'r' }, expired: false },
  writers: { rights: { container: 'racwdl', queue: 'raup', table: 'raud' }, expired: false },
  former: { rights: { container: 'racwdl', queue: 'raup', table: 'raud' }, expired: true },
} as const;

export type PolicyName = keyof typeof POLICIES;

export const HOUR = 3_600_000;

/** A message that only its receipt still reaches. */
export interface Message {
  readonly id: string;
  receipt: string;
}

export class World {
  /** The snapshot of `docs/report.txt`. */
  snapshot = '';
  messages: { doomed: Message; changing: Message } = {
    doomed: { id: '', receipt: '' },
    changing: { id: '', receipt: '' },
  };

  private readonly blobs: BlobServiceClient;
  private readonly queues: QueueServiceClient;
  private readonly tables: TableServiceClient;
  private readonly rates: TableClient;

  constructor(azurite: Azurite) {
    const { endpoints } = azurite;
    const options = trusting(azurite);
    const plain = { ...options, allowInsecureConnection: true };
    const tableKey = new AzureNamedKeyCredential(ACCOUNT, ACCOUNT_KEY);
    this.blobs = new BlobServiceClient(
      endpoints.blob,
      new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY),
      options,
    );
    this.queues = new QueueServiceClient(
      endpoints.queue,
      new QueueKeyCredential(ACCOUNT, ACCOUNT_KEY),
      options,
    );
    this.tables = new TableServiceClient(endpoints.table, tableKey, plain);
    this.rates = new TableClient(endpoints.table, 'Rates', tableKey, plain);
  }

  async build(): Promise<void> {
    await Promise.all([this.buildContainer(), this.buildQueue(), this.buildTable(), this.buildNeighbours()]);
  }

  async buildContainer(): Promise<void> {
    const docs = this.blobs.getContainerClient('docs');
    await docs.create();
    await Promise.all([this.writeReport(), this.writeBlob('docs', 'other.txt')]);
    await this.startLog();
    await docs.setAccessPolicy(
      undefined,
      policies('container').map(({ id, permissions, startsOn, expiresOn }) => ({
        id,
        accessPolicy: { permissions, startsOn, expiresOn },
      })),
    );
  }

  async buildQueue(): Promise<void> {
    const jobs = this.queues.getQueueClient('jobs');
    await jobs.create();
    await this.fillQueue();
    await jobs.setAccessPolicy(
      policies('queue').map(({ id, permissions, startsOn, expiresOn }) => ({
        id,
        accessPolicy: { permissions, startsOn, expiresOn },
      })),
    );
  }

  async buildTable(): Promise<void> {
    await this.tables.createTable('Rates');
    await this.insertEntity('gone');
    await this.insertEntity('kept');
    await this.rates.setAccessPolicy(
      policies('table').map(({ id, permissions, startsOn, expiresOn }) => ({
        id,
        accessPolicy: { permission: permissions, start: startsOn, expiry: expiresOn },
      })),
    );
  }

  /** What lies beside the scope of every token that has one. */
  private async buildNeighbours(): Promise<void> {
    await this.blobs.getContainerClient('other').create();
    await this.writeBlob('other', 'report.txt');
    await this.queues.getQueueClient('others').create();
    await this.tables.createTable('Others');
  }

  async writeReport(): Promise<void> {
    const report = await this.writeBlob('docs', 'report.txt');
    this.snapshot = (await report.createSnapshot()).snapshot ?? '';
  }

  async startLog(): Promise<void> {
    await this.blobs.getContainerClient('docs').getAppendBlobClient('log.txt').create();
  }

  async removeBlob(name: string): Promise<void> {
    await this.blobs.getContainerClient('docs').deleteBlob(name);
  }

  async removeContainer(name: string): Promise<void> {
    await this.blobs.deleteContainer(name);
  }

  async removeQueue(name: string): Promise<void> {
    await this.queues.deleteQueue(name);
  }

  async removeTable(name: string): Promise<void> {
    await this.tables.deleteTable(name);
  }

  async insertEntity(rowKey: string): Promise<void> {
    await this.rates.createEntity({ partitionKey: 'p', rowKey, value: 1 });
  }

  async removeEntity(rowKey: string): Promise<void> {
    await this.rates.deleteEntity('p', rowKey);
  }

  /** Invisible for a day, so that taking messages off the queue does not change their receipts. */
  async fillQueue(): Promise<void> {
    const jobs = this.queues.getQueueClient('jobs');
    const put = async (): Promise<Message> => {
      const { messageId, popReceipt } = await jobs.sendMessage('work', { visibilityTimeout: 86_400 });
      return { id: messageId, receipt: popReceipt };
    };
    this.messages = { doomed: await put(), changing: await put() };
  }

  private async writeBlob(container: string, name: string): Promise<BlobClient> {
    const blob = this.blobs.getContainerClient(container).getBlockBlobClient(name);
    await blob.upload('text', 4);
    return blob;
  }
}

function policies(of: 'container' | 'queue' | 'table') {
  return Object.entries(POLICIES).map(([id, { rights, expired }]) => ({
    id,
    permissions: rights[of],
    startsOn: new Date(Date.now() - 2 * HOUR),
    expiresOn: new Date(Date.now() + (expired ? -HOUR : HOUR)),
  }));
}
