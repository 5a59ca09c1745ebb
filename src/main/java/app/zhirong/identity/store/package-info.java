@NullMarked
package app.zhirong.identity.store;

import org.jspecify.annotations.NullMarked;
