// Everything that one Intake service needs in one resource group. Deployed by deploy.sh, which also publishes the code and then subscribes it to new mails.
targetScope = 'resourceGroup'

@description('Short name of the service, part of every resource name: 3 to 11 small letters and digits.')
@minLength(3)
@maxLength(11)
param name string

@description('Where the resources are; a region that has Flex Consumption.')
param location string = resourceGroup().location

@allowed(['test', 'production'])
@description('Production keeps copies in three zones and deleted data for longer.')
param stage string

@description('Application id of the Entra registration with which officers sign in; its app roles Reader, Officer, Chair and Administrator say what each may do.')
param signInClientId string

@description('Address that gets the alarms.')
param alarmAddress string

@description('Key with which the mail service signs what it posts, Base64; empty to use the password of its address instead.')
param webhookPublicKey string = ''

@secure()
@description('Key of the mail service, which may send mail and nothing else.')
param sendGridKey string

@secure()
@description('Password of the address that the mail service posts to.')
param webhookSecret string

@secure()
@description('Mailbox to fetch mail from, as imaps://user:password@mail.example.org:993/INBOX; empty where mail is posted.')
param mailbox string = ''

@description('Most instances at a time: 193 mails in the last hour need one, a public consultation a few.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

var isProduction = stage == 'production'
var unique = take(uniqueString(resourceGroup().id, name), 6)
var tags = { service: 'intake', stage: stage }

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: 'id-${name}', location: location, tags: tags }
}

module observability 'modules/observability.bicep' = {
  name: 'observability'
  params: { name: name, location: location, tags: tags, retentionInDays: isProduction ? 90 : 30, identityPrincipalId: identity.outputs.principalId }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: 'st${name}${unique}'
    location: location
    tags: tags
    sku: isProduction ? 'Standard_ZRS' : 'Standard_LRS'
    keepDeletedDays: isProduction ? 90 : 7
    identityPrincipalId: identity.outputs.principalId
    workspaceId: observability.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: 'kv-${name}-${unique}'
    location: location
    tags: tags
    isProtected: isProduction
    identityPrincipalId: identity.outputs.principalId
    sendGridKey: sendGridKey
    webhookSecret: webhookSecret
    mailbox: mailbox
  }
}

module recognizer 'modules/recognizer.bicep' = {
  name: 'recognizer'
  params: { name: 'di-${name}-${unique}', location: location, tags: tags, sku: isProduction ? 'S0' : 'F0', identityPrincipalId: identity.outputs.principalId }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: 'func-${name}-${unique}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    packageContainerUri: storage.outputs.packageContainerUri
    insightsConnectionString: observability.outputs.connectionString
    sendGridKeyUri: vault.outputs.sendGridKeyUri
    webhookSecretUri: vault.outputs.webhookSecretUri
    webhookPublicKey: webhookPublicKey
    mailboxUri: empty(mailbox) ? '' : '${vault.outputs.uri}secrets/mailbox'
    recognizerEndpoint: recognizer.outputs.endpoint
    signInClientId: signInClientId
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyHttp: isProduction ? 1 : 0
  }
}

module alarms 'modules/alarms.bicep' = {
  name: 'alarms'
  params: { name: name, location: location, tags: tags, address: alarmAddress, insightsId: observability.outputs.insightsId, appId: app.outputs.id }
}

output appName string = app.outputs.name
output address string = 'https://${app.outputs.hostName}'
output storageName string = storage.outputs.name
