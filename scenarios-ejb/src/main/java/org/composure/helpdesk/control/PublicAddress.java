package org.composure.helpdesk.control;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses are anybody's to reach (R8).
 *
 * <p>Source: the IANA registries of special-purpose addresses, for IPv4 and IPv6.
 */
final class PublicAddress {

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? !isSpecialFour(bytes) : isPlainSix(bytes));
    }

    private static boolean isSpecialFour(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean ofProtocols = first == 192 && second == 0 && bytes[2] == 0;
        boolean ofBenchmarks = first == 198 && (second == 18 || second == 19);
        return first == 0 || first >= 240 || shared || ofProtocols || ofBenchmarks;
    }

    /** What is given out at all, without the tunnels: an IPv4 address may be inside one. */
    private static boolean isPlainSix(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
