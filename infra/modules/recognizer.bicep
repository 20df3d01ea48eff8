// Reads scans. Signed in to with the identity only.
param name string
param location string
param tags object
param sku string
param identityPrincipalId string

resource recognizer 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  tags: tags
  kind: 'FormRecognizer'
  sku: { name: sku }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

// Cognitive Services User
resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(recognizer.id, identityPrincipalId, 'use')
  scope: recognizer
  properties: {
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'a97b65f3-24c7-4388-baec-2e87135dc908')
  }
}

output endpoint string = recognizer.properties.endpoint
