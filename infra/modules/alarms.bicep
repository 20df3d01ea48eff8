// The alarms by which an operator may sleep: each says in one sentence what is wrong.
param name string
param location string
param tags object
param address string
param insightsId string
param appId string

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: take(name, 12)
    emailReceivers: [{ name: 'operator', emailAddress: address, useCommonAlertSchema: true }]
  }
}

var rules = [
  {
    key: 'stuck-mail'
    severity: 1
    says: 'A mail had no end ten minutes after it came. The reconciler runs it again; look why the trigger or the reader failed.'
    query: 'customMetrics | where name == "intake.stuck" | summarize Value = sum(valueSum)'
  }
  {
    key: 'poison'
    severity: 1
    says: 'A message was given up. What it asked for is asked again by the reconciler; look at the poison queues.'
    query: 'customMetrics | where name == "intake.poisoned" | summarize Value = sum(valueSum)'
  }
  {
    key: 'set-aside'
    severity: 1
    says: 'A mail stops the compiler. It stands in the compilation as held and the others are in; enter it by hand and report it.'
    query: 'customMetrics | where name == "intake.compile.set_aside" | summarize Value = sum(valueSum)'
  }
  {
    key: 'unreadable'
    severity: 1
    says: 'Something in the store cannot be read: the log names the blob and says what is done without it. Find out what damaged it; restore it, or decide again.'
    query: 'customMetrics | where name == "intake.unreadable" | summarize Value = sum(valueSum)'
  }
  {
    key: 'bounces'
    severity: 2
    says: 'A receipt was refused by the mail service, or came back. The submission stays accepted; tell the delegation by another way.'
    query: 'customMetrics | where name == "intake.receipts" | where tostring(customDimensions.end) in ("Refused", "Bounced") | summarize Value = sum(valueSum)'
  }
  {
    key: 'errors'
    severity: 2
    says: 'The pipeline logged errors; read them in the log of the application.'
    query: 'union traces, exceptions | where severityLevel >= 3 and tostring(customDimensions.CategoryName) startswith "Intake" | summarize Value = toreal(count())'
  }
  {
    key: 'compile-age'
    severity: 2
    says: 'Mails were understood, and no compilation was made for half an hour after.'
    query: 'customMetrics | where name in ("intake.mails", "intake.compile.time") | summarize Mail = maxif(timestamp, name == "intake.mails"), Made = maxif(timestamp, name == "intake.compile.time") | extend Value = iff(isnotnull(Mail) and Mail < ago(30m) and (isnull(Made) or Made < Mail), 1.0, 0.0) | project Value'
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for rule in rules: {
    name: 'alert-${name}-${rule.key}'
    location: location
    tags: tags
    properties: {
      displayName: rule.key
      description: rule.says
      severity: rule.severity
      enabled: true
      scopes: [insightsId]
      evaluationFrequency: 'PT5M'
      windowSize: rule.key == 'compile-age' ? 'PT2H' : 'PT15M'
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: 'Value'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: { actionGroups: [operators.id] }
    }
  }
]

resource health 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-${name}-server-errors'
  location: 'global'
  tags: tags
  properties: {
    description: 'The service answers with server errors: mail may be waiting at the mail service, which brings it again for 72 hours.'
    severity: 1
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'server-errors'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Http5xx'
          operator: 'GreaterThan'
          threshold: 0
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: operators.id }]
  }
}
