/**
 * What is said of a kind of token where one of them is not yet at hand: in the rules of a SARIF file, in the
 * vulnerabilities of a GitLab report. What a certain token opens, and the commands that end it, its finding says.
 */
import type { Kind } from '../core/finding.ts';

export interface KindHelp {
  /** One sentence: what a token of this kind is. */
  readonly what: string;
  /** One sentence or two: how it is ended. */
  readonly end: string;
  /** Microsoft's page on it. */
  readonly page: string;
  /**
   * How bad it can be, in CVSS's numbers, which GitHub asks for by rule and not by result: 9.0 and more is critical,
   * 7.0 high, 4.0 medium. The worst that the kind can score by its reach, power and life (docs/detection.md).
   */
  readonly score: number;
}

const STORAGE = 'https://learn.microsoft.com/rest/api/storageservices';
const AZURE = 'https://learn.microsoft.com/azure';

const ACCOUNT_KEYS =
  'Renew both account keys, one after the other, or delete the stored access policy where the token leans on one.';

export const KIND_HELP: Readonly<Record<Kind, KindHelp>> = {
  'account-sas': {
    what: 'It is signed with an account key for the storage account itself: every container, share, queue and table of its services, present and future.',
    end: 'Renew both account keys, one after the other: a SAS does not tell which one signed it.',
    page: `${STORAGE}/create-account-sas`,
    score: 9.5,
  },
  'service-sas': {
    what: 'It is signed with an account key for one blob, file, container, directory, share, queue or table.',
    end: ACCOUNT_KEYS,
    page: `${STORAGE}/create-service-sas`,
    score: 9,
  },
  'user-delegation-sas': {
    what: 'It is signed with a key that Microsoft Entra ID has lent to a person or an app for at most seven days.',
    end: 'Revoke the user delegation keys of the storage account.',
    page: `${STORAGE}/create-user-delegation-sas`,
    score: 7,
  },
  'legacy-sas': {
    what: 'It is a SAS from before service version 2012-02-12, dead after an hour unless a stored access policy keeps it.',
    end: ACCOUNT_KEYS,
    page: `${STORAGE}/create-service-sas`,
    score: 9,
  },
  'disk-export-sas': {
    what: 'It downloads an exported managed disk or snapshot, all of it.',
    end: 'End the export of the disk or snapshot; the link stops working at once.',
    page: `${AZURE}/virtual-machines/windows/download-vhd`,
    score: 9,
  },
  'messaging-sas': {
    what: 'It opens Service Bus, Event Hubs, Relay or Notification Hubs with the rights of an authorization rule.',
    end: 'Renew both keys of the authorization rule, or delete the rule.',
    page: `${AZURE}/service-bus-messaging/service-bus-sas`,
    score: 9.5,
  },
  'iot-sas': {
    what: 'It opens an IoT hub or a device provisioning service as a device or with the rights of a policy.',
    end: 'Renew both keys of the device or the policy.',
    page: `${AZURE}/iot-hub/authenticate-authorize-sas`,
    score: 9.5,
  },
  'event-grid-sas': {
    what: 'It lets one send events to an Event Grid topic or domain.',
    end: 'Renew both keys of the topic, domain or namespace.',
    page: `${AZURE}/event-grid/authenticate-with-access-keys-shared-access-signatures`,
    score: 9,
  },
  'workflow-sas': {
    what: 'It is the address of a trigger of Logic Apps or Power Automate; whoever calls it runs the workflow with the connections of the workflow.',
    end: 'Regenerate both access keys of the workflow; in Power Automate create the trigger anew.',
    page: `${AZURE}/logic-apps/logic-apps-securing-a-logic-app`,
    score: 8,
  },
  'api-management-sas': {
    what: 'It manages an API Management service, or connects a gateway to it.',
    end: 'Regenerate both keys of the management API, or those of the gateway.',
    page: 'https://learn.microsoft.com/rest/api/apimanagement/ApiManagementREST/azure-api-management-rest-api-authentication',
    score: 9.5,
  },
  'maps-sas': {
    what: 'It uses an Azure Maps account for a day at most, at the expense of its owner.',
    end: 'Renew the key of the Azure Maps account that issued it.',
    page: `${AZURE}/azure-maps/azure-maps-authentication`,
    score: 7,
  },
  'unknown-sas': {
    what: 'It is a genuine-looking signature with too little around it to say what it opens.',
    end: 'Find out what it opens, and renew the key that signed it.',
    page: `${AZURE}/storage/common/storage-sas-overview`,
    score: 8,
  },
  'storage-account-key': {
    what: 'It is no SAS but what signs them: every right on everything in a storage account, until the key is renewed.',
    end: 'Renew the account key; every client and every SAS of that key stops working.',
    page: `${AZURE}/storage/common/storage-account-keys-manage`,
    score: 10,
  },
  'messaging-key': {
    what: 'It is the key of an authorization rule of Service Bus, Event Hubs, Relay or Notification Hubs, and signs tokens with its rights.',
    end: 'Renew the key of the authorization rule, or delete the rule.',
    page: `${AZURE}/service-bus-messaging/service-bus-sas`,
    score: 9.5,
  },
  'iot-key': {
    what: 'It is the key of a device or of a policy of an IoT hub, and signs tokens with its rights.',
    end: 'Renew the key of the device or the policy.',
    page: `${AZURE}/iot-hub/authenticate-authorize-sas`,
    score: 9.5,
  },
  'event-grid-key': {
    what: 'It is the key of an Event Grid topic, domain or namespace; `aeg-sas-key` is one despite its name.',
    end: 'Renew the key of the topic, domain or namespace.',
    page: `${AZURE}/event-grid/authenticate-with-access-keys-shared-access-signatures`,
    score: 9.5,
  },
  'api-management-key': {
    what: 'It is a key of API Management: of its management API, a subscription, a gateway or its git repository.',
    end: 'Regenerate the key.',
    page: 'https://learn.microsoft.com/rest/api/apimanagement/ApiManagementREST/azure-api-management-rest-api-authentication',
    score: 9.5,
  },
  'maps-key': {
    what: 'It is the key of an Azure Maps account, which anyone can use at the expense of its owner.',
    end: 'Renew the key of the Azure Maps account.',
    page: `${AZURE}/azure-maps/how-to-manage-authentication`,
    score: 9,
  },
};
