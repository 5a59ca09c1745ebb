@NullMarked
package app.zhirong.ipasset.store;

import org.jspecify.annotations.NullMarked;
