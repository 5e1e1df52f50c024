<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>Taken in with its history: %n version(s)</source>
        <translation>
            <numerusform>Taken in with its history: one version</numerusform>
            <numerusform>Taken in with its history: %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The colleague&apos;s work was added: %n version(s)</source>
        <translation>
            <numerusform>The colleague&apos;s work was added: one version</numerusform>
            <numerusform>The colleague&apos;s work was added: %n versions</numerusform>
        </translation>
    </message>
</context>
</TS>
