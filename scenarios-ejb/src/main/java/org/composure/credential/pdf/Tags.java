package org.composure.credential.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What each piece of a page is, in the order in which it is read aloud. */
final class Tags {

    private static final int PAGE = 0;

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    /** By the numbers of the marks on the page. */
    private final COSArray marked = new COSArray();
    /** By number: the page first, then annotations. */
    private final COSArray owners = new COSArray();

    private int annotations;

    Tags(PDPage page) {
        this.page = page;
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
        page.setStructParents(PAGE);
        own(PAGE, marked);
    }

    /** A piece that comes after all so far. */
    PDStructureElement piece(String type) {
        return piece(document, type);
    }

    PDStructureElement piece(PDStructureElement whole, String type) {
        var piece = new PDStructureElement(type, whole);
        piece.setPage(page);
        whole.appendKid(piece);
        return piece;
    }

    /** A picture, told in words. */
    PDStructureElement figure(String description, PDRectangle place) {
        PDStructureElement figure = piece("Figure");
        figure.setAlternateDescription(description);
        var layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(place);
        figure.addAttribute(layout);
        return figure;
    }

    /** The number under which content of the piece stands on the page. */
    int mark(PDStructureElement piece) {
        int number = marked.size();
        marked.add(piece);
        piece.appendKid(number);
        return number;
    }

    void annotate(PDStructureElement piece, PDAnnotation annotation) {
        int number = PAGE + ++annotations;
        annotation.setStructParent(number);
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        piece.appendKid(reference);
        own(number, piece.getCOSObject());
    }

    PDStructureTreeRoot tree() {
        var numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, owners);
        root.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
        root.setParentTreeNextKey(PAGE + annotations + 1);
        return root;
    }

    private void own(int number, COSBase owner) {
        owners.add(COSInteger.get(number));
        owners.add(owner);
    }
}
