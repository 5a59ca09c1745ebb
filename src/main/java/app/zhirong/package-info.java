/** The marketplace for IP-pledge financing; one package a module. */
@NullMarked
package app.zhirong;

import org.jspecify.annotations.NullMarked;
