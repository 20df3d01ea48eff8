using Intake.Tests.Rendering.Html;

namespace Intake.Tests.Service.Desk;

/// <summary>One browser and one service for all tests of the desk, which therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedDesk : ICollectionFixture<Chromium>, ICollectionFixture<DeskService>
{
    public const string Name = "desk";
}
