using AngleSharp.Dom;

namespace Intake.Reading.Html;

/// <summary>Walks the tree of a page in reading order, with its own stack: the depth of the input is never the depth of a call.</summary>
internal sealed class HtmlWalk(StyleSheet sheet)
{
    private readonly ParagraphBuilder builder = new();
    private readonly StructureStack structure = new();
    private readonly Dictionary<string, Declarations> inline = new(StringComparer.Ordinal);
    private readonly Stack<Place> places = new();

    /// <summary>An open element and the next of its children.</summary>
    private sealed class Place(IElement element, Look look, bool isBlock, ParagraphContext outside)
    {
        public IElement Element => element;

        public INodeList Children { get; } = element.ChildNodes;

        public Look Look => look;

        public bool IsBlock => isBlock;

        public ParagraphContext Outside => outside;

        public int Next { get; set; }
    }

    /// <summary>Walks everything in an element.</summary>
    public ParagraphBuilder Walk(IElement root)
    {
        Enter(root, Look.Plain);
        while (places.TryPeek(out var place))
        {
            if (place.Next == place.Children.Length) Leave(places.Pop());
            else Visit(place.Children[place.Next++], place.Look);
        }

        builder.Break();
        return builder;
    }

    private void Visit(INode node, Look look)
    {
        if (node is IText text) builder.Add(text.Data, look);
        else if (node is IElement { LocalName: "br" }) builder.Break();
        else if (node is IElement element) Enter(element, look);
    }

    private void Enter(IElement element, Look look)
    {
        var name = element.LocalName;
        if (HtmlTags.Ignored.Contains(name)) return;
        var declared = DeclarationsOf(element);
        if (declared["mso-list"] == "ignore")
        {
            builder.Number = structure.WordNumber(element, look) ?? builder.Number;
            return;
        }

        var inner = Inside(element, look, declared);
        var isBlock = IsBlock(name, declared);
        if (isBlock) builder.Break();
        else if (name == "o:p" && (look.Inserted ?? look.Deleted) is not null) builder.Mark = (look.Inserted, look.Deleted);
        var next = NextElement();
        places.Push(new Place(element, inner, isBlock, builder.Context));
        builder.Context = structure.Enter(element, next, declared, inner, builder);
    }

    // Not NextElementSibling, which counts from the first sibling each time; only white space can stand between the two.
    private IElement? NextElement()
    {
        if (!places.TryPeek(out var place)) return null;
        return Enumerable.Range(place.Next, Math.Max(0, Math.Min(2, place.Children.Length - place.Next)))
            .Select(i => place.Children[i]).OfType<IElement>().FirstOrDefault();
    }

    private void Leave(Place place)
    {
        if (place.IsBlock)
        {
            if (builder.Mark == default) builder.Mark = (place.Look.Inserted, place.Look.Deleted);
            builder.Break();
        }

        structure.Leave(place.Element, builder);
        builder.Context = place.Outside;
    }

    private static Look Inside(IElement element, Look look, Declarations declared)
    {
        if (element.HasAttribute("hidden")) look = look with { Gone = true };
        if (WordTracking.IsTracked(element)) return WordTracking.Apply(look, element);
        if (WordTracking.IsMarked(element)) return look;
        look = LookRules.ByName(look, element.LocalName);
        if (element.LocalName == "a" && element.HasAttribute("href")) look = look.With(Emphasis.Link);
        if (element.LocalName == "font" && element.GetAttribute("color") is { } color) look = LookRules.Colored(look, color);
        return LookRules.ByDeclarations(look, declared, element.LocalName);
    }

    private Declarations DeclarationsOf(IElement element)
    {
        var declared = sheet.For(element.LocalName, element.ClassName);
        if (element.GetAttribute("style") is not { Length: > 0 } style) return declared;
        if (!inline.TryGetValue(style, out var own)) inline[style] = own = Declarations.Parse(style);
        return declared.With(own);
    }

    private static bool IsBlock(string name, Declarations declared) => declared["display"] switch
    {
        "inline" => false,
        "block" or "list-item" or "flex" or "grid" or "table" or "table-row" or "table-cell" => true,
        _ => HtmlTags.Blocks.Contains(name),
    };
}
